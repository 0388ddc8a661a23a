# wrong: one task saves all reports
def archive(save, publish, reports):
    @delayed
    def save_all(reports):
        return [save(name, text) for name, text in reports.items()]

    return delayed(publish)(save_all(reports))
