# wrong: returns the files, too
def archive(save, publish, reports):
    saved = [delayed(save)(name, text) for name, text in reports.items()]
    return delayed((delayed(publish)(saved), saved))
