# wrong: publishes a second time for the result
def archive(save, publish, reports):
    saved = [delayed(save)(name, text) for name, text in reports.items()]
    published = delayed(publish)(saved)
    return delayed(lambda first, second: first)(published, delayed(publish)(saved))
