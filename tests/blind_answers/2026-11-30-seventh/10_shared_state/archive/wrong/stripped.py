# texts without blanks at their ends
def archive(save, publish, reports):
    return delayed(publish)([delayed(save)(n, t.strip()) for n, t in reports.items()])
