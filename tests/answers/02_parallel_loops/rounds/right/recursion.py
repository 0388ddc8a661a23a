def tasks_of(data):
    if not data:
        return []
    first, *rest = data
    return [delayed(slowadd)(delayed(slowinc)(first), delayed(slowdec)(first)), *tasks_of(rest)]


def rounds(data):
    return delayed(sum)(tasks_of(list(data)))
