//! Every error of rendering, with what is wrong in it and what is allowed.

use lstm_core::{Language, Preset, Settings, Stage};
use lstm_figure::{Catalogue, Subject};
use lstm_raster::{Animation, Error, MAX_FRAMES, MAX_PIXELS, Renderer};

const STAGE: Subject = Subject::Stage(Stage::Forget);

fn renderer(scale: f32) -> Renderer {
    Renderer { scale, ..Renderer::new(Catalogue::of(Language::English)) }
}

fn sequence(steps: usize) -> Settings {
    let mut settings = Preset::Article.settings();
    settings.sequences[0].inputs = vec![1.0; steps];
    settings
}

#[test]
fn a_raster_has_pixels_but_not_too_many() {
    let settings = sequence(1);
    for scale in [0.0, -1.0, f32::NAN] {
        let error = renderer(scale).raster(STAGE, &settings).unwrap_err();
        assert!(matches!(error, Error::Empty), "{scale}: {error:?}");
    }
    for scale in [30.0, 1e9, f32::INFINITY] {
        let error = renderer(scale).raster(STAGE, &settings).unwrap_err();
        assert!(
            matches!(error, Error::TooManyPixels { pixels } if pixels > MAX_PIXELS),
            "{scale}: {error:?}"
        );
        assert!(error.to_string().ends_with("Allowed: 100 million pixels in all"), "{error}");
    }
}

#[test]
fn an_animation_over_steps_has_from_2_to_60() {
    let steps = |n| Animation::over_steps(&sequence(n), Subject::Frame);
    let error = steps(1).unwrap_err();
    assert!(matches!(error, Error::SingleStep), "{error:?}");
    assert_eq!(error.to_string(), "there is one step. Allowed: from 2 steps on");
    assert!(steps(2).is_ok() && steps(MAX_FRAMES).is_ok());
    let error = steps(MAX_FRAMES + 1).unwrap_err();
    assert!(matches!(error, Error::TooManySteps { steps: 61 }), "{error:?}");
    assert_eq!(error.to_string(), "61 steps are too many for an animation. Allowed: 60");
}

#[test]
fn invalid_settings_keep_their_own_error() {
    let mut settings = sequence(1);
    settings.h = f64::NAN;
    let own = settings.check().unwrap_err().to_string();
    for error in [
        renderer(1.0).svg(STAGE, &settings).unwrap_err(),
        Animation::over_stages(&settings).alt(&renderer(1.0)).unwrap_err(),
    ] {
        assert!(matches!(error, Error::Settings(_)), "{error:?}");
        assert_eq!(error.to_string(), own);
    }
}
