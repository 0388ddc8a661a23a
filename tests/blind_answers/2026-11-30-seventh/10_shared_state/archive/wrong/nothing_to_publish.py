# publishes nothing where there are no reports
def archive(save, publish, reports):
    if not reports:
        return delayed([])
    return delayed(publish)([delayed(save)(n, t) for n, t in reports.items()])
