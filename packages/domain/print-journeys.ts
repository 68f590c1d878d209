import { journeysPage } from './src/diagrams.ts';

// To standard output, for the domain touches no file: the package's script says where it goes.
process.stdout.write(journeysPage());
