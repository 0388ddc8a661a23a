# wrong: delayed around what save gives
def archive(save, publish, reports):
    return delayed(publish)([delayed(save(name, text)) for name, text in reports.items()])
