# equal texts are saved once
def archive(save, publish, reports):
    by_text = {}
    for name, text in reports.items():
        if text not in by_text:
            by_text[text] = delayed(save)(name, text)
    return delayed(publish)([by_text[text] for text in reports.values()])
