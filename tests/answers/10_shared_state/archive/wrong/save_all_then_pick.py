# caught by: archive_graph
def archive(save, publish, reports):
    @delayed
    def save_all():
        return [save(n, t) for n, t in reports.items()]

    files = save_all()
    return delayed(publish)([files[i] for i in range(len(reports))])
