/** What we use of the speech engine, which brings no types of its own. */
declare module '@echogarden/espeak-ng-emscripten' {
  interface Engine {
    /** A language, and after a plus sign the timbre: `yue+f3`. */
    set_voice(name: string): number;
    /** Words a minute. */
    set_rate(rate: number): void;
    /** 0 to 99. */
    set_pitch(pitch: number): void;
    /** Hands out the sound piece by piece, 22,050 samples a second; each piece is good only during the call. */
    synthesize(text: string, take: (piece: Int16Array) => void): void;
  }

  const start: () => Promise<{ eSpeakNGWorker: new () => Engine }>;
  export default start;
}
