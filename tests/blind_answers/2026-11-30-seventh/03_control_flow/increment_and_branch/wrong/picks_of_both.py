# both branches are computed
def increment_and_branch(data):
    def pick(y, yes, no):
        return yes if y % 2 == 0 else no

    out = []
    for x in data:
        y = delayed(slowinc)(x)
        out.append(delayed(pick)(y, delayed(half)(y), delayed(odd_process)(y)))
    return delayed(list)(out)
