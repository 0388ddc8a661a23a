# wrong: save does not get the text
def archive(save, publish, reports):
    return delayed(publish)([delayed(save)(name, name) for name in reports])
