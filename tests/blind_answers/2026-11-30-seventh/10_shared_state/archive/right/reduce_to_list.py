# a list that grows from task to task, beside saving
def archive(save, publish, reports):
    saved = [delayed(save)(name, text) for name, text in reports.items()]

    @delayed
    def joined(*files):
        result = []
        result.extend(files)
        return result

    return delayed(publish)(joined(*saved))
