# wrong: each report is saved twice
def archive(save, publish, reports):
    first = [delayed(save)(name, text) for name, text in reports.items()]
    again = [delayed(save)(name, text) for name, text in reports.items()]
    return delayed(lambda _, files: publish(files))(first, again)
