# computes the increment in the loop
def increment_and_branch(data):
    out = []
    for x in data:
        y = delayed(slowinc)(x).compute(scheduler="sync")
        out.append(delayed(next_number)(y))
    return delayed(list)(out)
