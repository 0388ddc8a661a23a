# goes on with a second step
def increment_and_branch(data):
    out = []
    for x in data:
        y = delayed(slowinc)(x)
        y = delayed(next_number)(y)
        y = delayed(next_number)(y)
        out.append(y)
    return delayed(list)(out)
