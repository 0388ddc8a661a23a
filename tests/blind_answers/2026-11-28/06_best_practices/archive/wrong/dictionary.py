# wrong: publish gets a dictionary
def archive(save, publish, reports):
    return delayed(publish)({name: delayed(save)(name, text) for name, text in reports.items()})
