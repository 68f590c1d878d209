import { Component, type ReactNode } from 'react';

interface FaultBoundaryProps {
  /** Gone to another address, the application is tried again. */
  readonly address: string;
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

interface Standing {
  readonly address: string;
  readonly failed: boolean;
}

/** Shows the fallback instead of a page that could not be drawn or fetched. A class, for React asks for one here. */
export class FaultBoundary extends Component<FaultBoundaryProps, Standing> {
  override state: Standing = { address: this.props.address, failed: false };

  static getDerivedStateFromError(): Partial<Standing> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ address }: FaultBoundaryProps, standing: Standing): Standing | null {
    return address === standing.address ? null : { address, failed: false };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
