# wrong: each report waits for the one before
def archive(save, publish, reports):
    def save_after(before, name, text):
        return [*before, save(name, text)]

    saved = []
    for name, text in reports.items():
        saved = delayed(save_after)(saved, name, text)
    return delayed(publish)(saved)
