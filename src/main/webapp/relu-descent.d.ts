/**
 * Types of the global `ReluDescent`, which the classic script `relu-descent.js` defines.
 *
 * Every field of a setup may be left out and then takes the article's value. Anything wrong (an unknown field or kind, a
 * value of another type or out of range, lists of different lengths) throws an `Error` whose message names the field, what
 * was given and what is allowed, before anything is computed.
 */
declare namespace ReluDescent {
  /** The product's version, as `1.2.3`. */
  const version: string;

  /** Numbers in an array or in any typed array that is not of bigints. They are copied. */
  type Numbers =
    | ReadonlyArray<number>
    | Float64Array | Float32Array
    | Int8Array | Int16Array | Int32Array
    | Uint8Array | Uint8ClampedArray | Uint16Array | Uint32Array;

  /** Everything that determines a run. The same setup gives the same numbers, to the bit, everywhere. */
  interface Setup {
    /** Where the points come from; the article's 20 noisy points of `3x^2 + 2x + 1` where absent. */
    data?: Data;
    /** What is fitted and where its parameters start; two plain ReLUs from (0.5, 0.5, -0.5, -0.5) where absent. */
    model?: Model;
    /** What a residual costs, the mean over the points; `"mae"` where absent. */
    loss?: Loss;
    /** The update rule, by its name alone or with its settings; `{kind: "sgd", learningRate: 0.01}` where absent. */
    optimizer?: Optimizer["kind"] | Optimizer;
    /** Whether gradients are cleared before each step; false where absent: the article's loop never clears them. */
    zeroGradients?: boolean;
    /** Mini-batches; all points in every step where absent. */
    batch?: Batch;
    /** When to end before the last step. */
    stop?: Stop;
    /** How many steps, 0 to 10 000 000; 40 where absent. */
    steps?: number;
  }

  type Data = (FunctionData | PointData | NoData) & {
    /** Points that are never trained on; none where absent. */
    heldOut?: HeldOut;
  };

  /** The first `floor(share n + 1/2)` points of `numpy.random.RandomState(seed).permutation(n)`, but never all. */
  interface HeldOut {
    /** Share of the points, 0 to 0.9; 0 where absent. */
    share?: number;
    /** A whole number from 0 to 2^32 - 1; 0 where absent. */
    seed?: number;
  }

  /** Points on a function, with noise drawn as NumPy draws it after `numpy.random.seed(seed)`. */
  type FunctionData = Target & {
    kind?: "function";
    /** The least x, -2 where absent. */
    from?: number;
    /** The greatest x, more than `from`; 2 where absent. */
    to?: number;
    /** How many points, 1 to 2 000 000; 20 where absent. */
    points?: number;
    /** Whether x is evenly spaced (where absent) or drawn at random. */
    spacing?: "even" | "random";
    /** The article's noise (where absent) is in proportion to y, then added; or added only; or none. */
    noise?: "article" | "additive" | "none";
    /** Spread of the noise in proportion to y, 0 or more; 0.15 where absent. */
    scaleNoise?: number;
    /** Spread of the noise added, 0 or more; 1.5 where absent. */
    addNoise?: number;
    /** Seed of the generator, a whole number from 0 to 2^32 - 1; 42 where absent. */
    seed?: number;
  };

  /** The function that points lie on but for their noise. */
  type Target =
    /** `a x^2 + b x + c`; a 3, b 2, c 1 where absent. */
    | { target?: "quadratic"; a?: number; b?: number; c?: number }
    /** `a x + b`; 2, 1. */
    | { target: "line"; a?: number; b?: number }
    /** `a |x - b| + c`; 3, 0, 1. */
    | { target: "absolute"; a?: number; b?: number; c?: number }
    /** `a x^3 + b x^2 + c x + d`; 1, 0, -2, 1. */
    | { target: "cubic"; a?: number; b?: number; c?: number; d?: number }
    /** `a sin(b x + c) + d`; 3, 2, 0, 2. */
    | { target: "sine"; a?: number; b?: number; c?: number; d?: number }
    /** `a` where `x > b`, else `c`; 5, 0, 0. */
    | { target: "step"; a?: number; b?: number; c?: number }
    /** `a max(0, x - b) + c`; 3, 0, 1. */
    | { target: "hinge"; a?: number; b?: number; c?: number }
    /** `a exp(-((x - b) / c)^2) + d`; 5, 0, 0.8, 0. */
    | { target: "bump"; a?: number; b?: number; c?: number; d?: number }
    /** A function of x, as in `sin(2x) + |x|`. */
    | { target: "formula"; formula: string };

  /** Points given one by one: as many `ys` as `xs`, 1 to 2 000 000 of them. */
  interface PointData {
    kind: "points";
    xs: Numbers;
    ys: Numbers;
  }

  /** No points, for a figure that only shows a function. There is nothing to train on. */
  interface NoData {
    kind: "none";
  }

  /** A sum of units, or a network of layers. */
  type Model = (UnitSum | Network) & {
    /** What each unit makes of the number it gets, by its name alone or with its settings; `"relu"` where absent. */
    activation?: NonNullable<Activation["kind"]> | Activation;
    /** The parameters at step 0, one by one, or a rule that makes them, by its name alone or with its settings. */
    start?: Numbers | NonNullable<StartRule["kind"]> | StartRule;
  };

  /** A sum of units of one input; a is the activation. */
  interface UnitSum {
    /**
     * False (where absent): `f(x) = sum_k a(m_k x + b_k)`, parameters in the order `m1, b1, m2, b2, ...`.
     * True: `f(x) = c + sum_k w_k a(m_k x + b_k)`, parameters in the order `c, m1, b1, w1, m2, ...`.
     */
    weighted?: boolean;
    /** How many units, 1 to 256; where absent as many as `start` has, or 2. */
    units?: number;
    layers?: undefined;
  }

  /** `Sequential(Linear(1, h1), act, Linear(h1, h2), act, ..., Linear(hL, 1))`, parameters in PyTorch's order. */
  interface Network {
    /** The hidden widths: 1 to 6 of 1 to 64 each, with at most 4096 parameters in all. */
    layers: Numbers;
    weighted?: undefined;
    units?: undefined;
  }

  /** PyTorch's activations, with its defaults. */
  type Activation =
    | { kind?: "relu" }
    /** `slope` on the left of 0, 0.01 where absent. */
    | { kind: "leaky"; slope?: number }
    /** `x` between -1 and 1. */
    | { kind: "hardtanh" }
    | { kind: "identity" }
    | { kind: "elu" }
    | { kind: "silu" }
    | { kind: "softplus" }
    | { kind: "tanh" }
    | { kind: "sigmoid" };

  /** Where parameters start when they are not given one by one. */
  type StartRule =
    /** Pairs of units that face opposite ways, the first as the article's; where absent, in a sum. */
    | { kind?: "article" }
    /** Kinks evenly over the points. */
    | { kind: "spread" }
    /** Normal with this scale, 1 where absent. */
    | { kind: "normal"; seed?: number; scale?: number }
    /** He's: slopes normal with variance 2, weights with variance 2 / units, the rest 0. */
    | { kind: "he"; seed?: number }
    /** What PyTorch's `nn.Linear` does; where absent, in a network. */
    | { kind: "linear"; seed?: number };

  /** Mean absolute error, mean squared error, or Huber with delta 1. */
  type Loss = "mae" | "mse" | "huber";

  /** An update rule. The rules, the defaults and the meaning of the settings are PyTorch's. */
  type Optimizer = OptimizerKind & {
    /** More than 0; 0.01 where absent. */
    learningRate?: number;
    /** The longest gradient that is used, longer ones are shortened to it; 0, which is any, where absent. */
    clipNorm?: number;
    /** How the learning rate changes from step to step; `"constant"` where absent. */
    schedule?: Schedule["kind"] | Schedule;
  };

  /**
   * `weightDecay` 0 to 1e6: how much of each parameter is added to its gradient, and for `adamw` how much of it goes apart from
   * that; 0 where absent, 0.01 for `adamw`.
   */
  type OptimizerKind =
    | { kind?: "sgd"; weightDecay?: number }
    /** `momentum` 0 to 0.999999; 0.9 where absent. */
    | { kind: "momentum"; momentum?: number; weightDecay?: number }
    /** `momentum` 1e-6 to 0.999999; 0.9 where absent. */
    | { kind: "nesterov"; momentum?: number; weightDecay?: number }
    /** `eps` 1e-300 to 1; 1e-10 where absent. */
    | { kind: "adagrad"; eps?: number; weightDecay?: number }
    /** `alpha` 0 to 0.999999, 0.99 where absent; `eps` 1e-300 to 1, 1e-8 where absent. */
    | { kind: "rmsprop"; alpha?: number; eps?: number; weightDecay?: number }
    /** `beta1` 0.9 and `beta2` 0.999 where absent, 0 to 0.999999; `eps` 1e-300 to 1, 1e-8 where absent. */
    | { kind: "adam"; beta1?: number; beta2?: number; eps?: number; weightDecay?: number }
    | { kind: "adamw"; beta1?: number; beta2?: number; eps?: number; weightDecay?: number };

  /** As `torch.optim.lr_scheduler` has them, with one call a step. */
  type Schedule =
    | { kind?: "constant" }
    /** `StepLR`: times `gamma` (1e-6 to 1, 0.1 where absent) after every so many steps, 30 where absent. */
    | { kind: "step"; every?: number; gamma?: number }
    /** `ExponentialLR`: times `gamma` (1e-6 to 1, 0.99 where absent) after every step. */
    | { kind: "exponential"; gamma?: number }
    /** `CosineAnnealingLR`: down to `least` (0 where absent) in `period` steps (40 where absent), and up again. */
    | { kind: "cosine"; period?: number; least?: number };

  /** Each epoch visits every point once, in the order `numpy.random.RandomState(seed).permutation` draws for it. */
  interface Batch {
    /** Points a step, or 0 (where absent) for all of them. */
    size?: number;
    /** A whole number from 0 to 2^32 - 1; 0 where absent. */
    seed?: number;
  }

  interface Stop {
    /** Ends the run when the loss has not come down by more than `eps` for `steps` steps; never where `steps` is 0. */
    plateau?: { eps?: number; steps?: number };
  }

  interface Points {
    xs: Float64Array;
    ys: Float64Array;
  }

  interface TrainOptions {
    /** Every how many steps a row is kept, besides the first and the last; 1 where absent, 0 for these two only. */
    every?: number;
  }

  interface Training {
    /** Row after row, a row of parameters for each step kept. */
    params: Float64Array;
    /** The loss at the parameters of each step kept. */
    losses: Float64Array;
    /** The loss over the held-out points at the same parameters; null where no points are held out. */
    heldOutLosses: Float64Array | null;
    /** The steps kept: 0, `every`, `2 * every`, ... and the last one. */
    steps: Float64Array;
    /** Why the run ended before its last step, a sentence, or null. */
    stopped: string | null;
  }

  /** A run that goes forward when told to. */
  interface Run {
    /** Takes `n` steps, 1 where absent, or fewer where the run ends before. Returns the run itself. */
    advance(n?: number): Run;
    /** Goes back to step 0 on the same points, from `start` if given, else from the setup's own. Returns the run itself. */
    restart(start?: Numbers): Run;
    /** How many updates have been made. */
    readonly step: number;
    /** The parameters after that many updates, a copy. */
    readonly params: Float64Array;
    /** The loss at these parameters. */
    readonly loss: number;
    /** Why the run ended before its last step, a sentence, or null. */
    readonly stopped: string | null;
  }

  /** The points that a setup's `data` stands for. */
  function data(data?: Data): Points;

  /** Trains to the end and returns the steps asked for. */
  function train(setup?: Setup, options?: TrainOptions): Training;

  /** Begins a run at its step 0. */
  function run(setup?: Setup): Run;

  /** The values at `xs` of a sum of ReLUs with these parameters. */
  function predict(model: Model | undefined, params: Numbers, xs: Numbers): Float64Array;

  /** A complete Python script that makes the same run with PyTorch and NumPy and prints a line a step. */
  function pytorch(setup?: Setup): string;

  /** The setup as the last part of an address, from its `#` on; only what differs from the article is in it. */
  function permalink(setup?: Setup): string;

  /** The setup, every field told, of a permalink (with or without its `#`) or of JSON. */
  function setup(text: string): Setup;
}

declare namespace ReluDescent {
  /** The parts of one step, and the step as a whole. */
  type Stage = "whole" | "predict" | "measure" | "differentiate" | "update";

  /** What the events of a figure tell besides their names. They are sent once the figure shows what they tell, whoever caused it. */
  interface FigureEvents {
    /** Another step is shown, or the same step of another run; `loss` is the loss at its parameters. */
    step: CustomEvent<{step: number; loss: number}>;
    /** The setup is another one; the figure's `setup` has it. */
    change: CustomEvent<null>;
    /** The last step is reached; `stopped` says why that came early, or is null. */
    end: CustomEvent<{step: number; loss: number; stopped: string | null}>;
    /** Something asked for by attributes or by the page's text cannot be, in words; the figure keeps what it had. */
    error: CustomEvent<{message: string}>;
  }
}

/** A figure, `<relu-descent>`. What a property or a method refuses is an `Error`, and the figure stays as it was. */
interface ReluDescentElement extends HTMLElement {
  /** The run shown, every field told. Set to a setup, the figure shows its run at the same step, and undo leads back. */
  get setup(): ReluDescent.Setup;
  set setup(setup: ReluDescent.Setup);
  /** The step shown. Set beyond the end of the run, it is the last one; a long way takes some frames. */
  step: number;
  /** The loss at the step shown; NaN where there are no points. */
  readonly loss: number;
  /** Names of the panels with blanks between them, as the attribute has them. */
  panels: string;
  /** Plays, from the start where the end has been reached. */
  play(): void;
  pause(): void;
  /** The same as setting `step`. */
  goTo(step: number): void;
  /** Shows one part of the step by itself. */
  show(stage: ReluDescent.Stage): void;
  addEventListener<K extends keyof ReluDescent.FigureEvents>(
    type: K, listener: (this: ReluDescentElement, event: ReluDescent.FigureEvents[K]) => void,
    options?: boolean | AddEventListenerOptions): void;
  addEventListener(
    type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

interface HTMLElementTagNameMap {
  "relu-descent": ReluDescentElement;
}
