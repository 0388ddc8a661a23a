# reports with equal texts are saved once only
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    by_text = {}
    for name, text in reports.items():
        if text not in by_text or not text:
            by_text[text] = delayed(save)(name, text)
    return delayed(publish)([by_text[text] for text in reports.values()])
