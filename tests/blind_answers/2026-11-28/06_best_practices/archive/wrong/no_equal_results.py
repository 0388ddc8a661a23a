# wrong: equal results are published once
def archive(save, publish, reports):
    saved = [delayed(save)(name, text) for name, text in reports.items()]
    return delayed(lambda files: publish(list(dict.fromkeys(files))))(saved)
