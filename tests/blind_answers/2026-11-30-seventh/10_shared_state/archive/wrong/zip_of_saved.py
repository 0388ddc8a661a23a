# publishes pairs of name and file
def archive(save, publish, reports):
    saved = [(name, delayed(save)(name, text)) for name, text in reports.items()]
    return delayed(publish)(saved)
