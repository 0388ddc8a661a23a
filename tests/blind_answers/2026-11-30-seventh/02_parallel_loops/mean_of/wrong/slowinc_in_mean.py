# the increments happen in the one task
def mean_of(data):
    same = [delayed(lambda x: x)(x) for x in data]
    return delayed(lambda v: sum(slowinc(x) for x in v) / len(v))(same)
