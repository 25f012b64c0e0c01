/** The names in a chart: its x axis, and each series in one or more lengths, the longest first. */
export interface ChartNames {
    step: string;
    /** The long-term memory. */
    c: string[];
    /** The short-term memory. */
    h: string[];
    target: string[];
    /** The input. */
    x: string[];
    /** The gates. */
    input: string[];
    forget: string[];
    cell: string[];
    output: string[];
}
