# caught by: walk_value
def walk(step, starts, length):
    at = dict(enumerate(starts))

    def go(walker, before):
        at[walker] = step(at[walker])

    def ends(done):
        return [at[walker] for walker in range(len(starts))]

    lasts = []
    for walker in range(len(starts)):
        last = None
        for _ in range(length):
            last = delayed(go)(walker, last)
        lasts.append(last)
    return delayed(ends)(lasts)
