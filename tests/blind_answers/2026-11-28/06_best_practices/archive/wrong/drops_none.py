# wrong: leaves out what is None or empty
def archive(save, publish, reports):
    saved = [delayed(save)(name, text) for name, text in reports.items()]
    return delayed(lambda files: publish([file for file in files if file]))(saved)
