def archive(save, publish, reports):
    return delayed(publish)([delayed(save)(*report) for report in reports.items()])
