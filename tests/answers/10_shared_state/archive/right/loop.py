def archive(save, publish, reports):
    saved = []
    for name, text in reports.items():
        saved.append(delayed(save)(name, text))
    return delayed(publish)(saved)
