# wrong: publish is a task that nobody asks for
def archive(save, publish, reports):
    saved = delayed([delayed(save)(name, text) for name, text in reports.items()])
    delayed(publish)(saved)
    return saved
