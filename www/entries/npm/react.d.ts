/** The package `lstm-lens/react`: types of the tag in JSX, for React 19. */

import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { GivenSettings, LstmChange, LstmError, LstmLens } from "./index.js";

declare module "react" {
    namespace JSX {
        interface IntrinsicElements {
            "lstm-lens": DetailedHTMLProps<HTMLAttributes<LstmLens>, LstmLens> & {
                link?: string | undefined;
                hide?: string | undefined;
                settings?: GivenSettings | undefined;
                "onlstm-change"?: ((event: CustomEvent<LstmChange>) => void) | undefined;
                "onlstm-error"?: ((event: CustomEvent<LstmError>) => void) | undefined;
            };
        }
    }
}
