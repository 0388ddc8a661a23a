def archive(save, publish, reports):
    saved = delayed(list)([delayed(save)(*report) for report in reports.items()])
    return delayed(publish)(saved)
