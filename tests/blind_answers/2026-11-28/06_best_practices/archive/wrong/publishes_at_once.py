# wrong: publish gets the Delayed at once
def archive(save, publish, reports):
    return delayed(publish([delayed(save)(name, text) for name, text in reports.items()]))
