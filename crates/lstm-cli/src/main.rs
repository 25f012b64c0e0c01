//! `lstm-lens`: steps, links and figures without a browser.
//!
//! ```sh
//! lstm-lens steps '?v=1&x=0,0.5,0.25,1&digits=4'
//! lstm-lens link --json 'https://example.org/?x=-10'
//! lstm-lens figure '?x=-10' --stage forget --out forget.svg
//! ```

mod failure;
mod figure;
mod input;
mod json;
mod output;
mod table;

use std::io::{self, Write, stdout};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{Parser, Subcommand};
use lstm_core::{Settings, encode};

use crate::failure::Failure;

/// Compute and draw one LSTM unit from links of LSTM Lens
#[derive(Parser)]
#[command(name = "lstm-lens", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Print every step of every sequence
    Steps {
        /// A URL, its query, or - for standard input
        link: String,
        /// Print JSON with all digits
        #[arg(long)]
        json: bool,
    },
    /// Print the canonical form of a link
    Link {
        /// A URL, its query, or - for standard input
        #[arg(required_unless_present = "from", conflicts_with = "from")]
        link: Option<String>,
        /// Print the settings as JSON instead
        #[arg(long)]
        json: bool,
        /// Read settings from a JSON file as --json prints them; - for standard input
        ///
        /// Settings that the file leaves out are those of the article.
        #[arg(long, value_name = "FILE")]
        from: Option<PathBuf>,
        /// Put the URL of a page before the link
        #[arg(long, value_name = "URL", conflicts_with = "json")]
        base: Option<String>,
    },
    /// Draw a figure for an article
    Figure(figure::Arguments),
    /// Draw all figures of the article series
    Article(figure::article::Arguments),
}

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        // --help or --version.
        Err(error) if !error.use_stderr() => return print(&error.to_string()),
        Err(error) if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            say("a command is missing: lstm-lens --help lists them");
            return ExitCode::from(2);
        }
        Err(error) => {
            say(&first_sentence(&error.to_string()));
            return ExitCode::from(2);
        }
    };
    match output(&arguments.command) {
        Ok(text) => print(&text),
        Err(failure) => {
            for line in failure {
                say(&line);
            }
            ExitCode::from(2)
        }
    }
}

fn output(command: &Command) -> Result<String, Failure> {
    match command {
        Command::Steps { link, json } => {
            let settings = input::link(link)?;
            if *json { json::steps(&settings) } else { table::steps(&settings) }
        }
        Command::Link { link, json, from, base } => {
            let settings = match (from, link) {
                (Some(file), _) => input::file(file)?,
                (None, link) => input::link(link.as_deref().unwrap_or_default())?,
            };
            if *json {
                return json::settings(&settings);
            }
            let base = base.as_deref().map_or(Ok(""), input::base)?;
            Ok(format!("{base}{}\n", canonical(&settings)?))
        }
        Command::Figure(arguments) => figure::figure(arguments),
        Command::Article(arguments) => figure::article::article(arguments),
    }
}

fn canonical(settings: &Settings) -> Result<String, Failure> {
    Ok(encode(settings)?)
}

/// A message of clap as one line, without its usage.
fn first_sentence(message: &str) -> String {
    let message = message.split("\n\n").next().unwrap_or_default();
    let words: Vec<&str> = message.split_whitespace().collect();
    words.join(" ").trim_start_matches("error: ").to_owned()
}

/// Prints the output. A closed pipe is no failure: readers like `head` close it early.
fn print(text: &str) -> ExitCode {
    let mut out = stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            say(&format!("standard output: {error}"));
            ExitCode::FAILURE
        }
    }
}

/// Prints one line to standard error. Control characters are escaped: a link may carry line breaks
/// or terminal sequences.
fn say(line: &str) {
    let mut plain = String::new();
    for c in line.chars() {
        if c.is_control() { plain.extend(c.escape_default()) } else { plain.push(c) }
    }
    // Without standard error there is nobody to tell.
    let _ = writeln!(std::io::stderr(), "lstm-lens: {plain}");
}
