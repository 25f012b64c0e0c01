import "./lstm-lens.ts";
