# wrong: saves while building
def archive(save, publish, reports):
    return delayed(publish)([save(name, text) for name, text in reports.items()])
