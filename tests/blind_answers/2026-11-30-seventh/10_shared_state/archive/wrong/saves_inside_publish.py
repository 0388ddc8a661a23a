# one task saves all and publishes
def archive(save, publish, reports):
    @delayed
    def everything(reports):
        return publish([save(name, text) for name, text in reports.items()])

    return everything(reports)
