# caught by: archive_order
def archive(save, publish, reports):
    first = [delayed(save)(name, text) for name, text in reports.items()]
    again = [delayed(save)(name, text) for name, text in reports.items()]
    return delayed(lambda first, again: publish(again))(first, again)
