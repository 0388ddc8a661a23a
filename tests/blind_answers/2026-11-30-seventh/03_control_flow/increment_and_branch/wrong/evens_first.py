# even ones before odd ones
def increment_and_branch(data):
    ys = [delayed(slowinc)(x) for x in data]
    zs = [delayed(next_number)(y) for y in ys]

    @delayed
    def ordered(ys, zs):
        return [z for y, z in zip(ys, zs) if is_even(y)] + [z for y, z in zip(ys, zs) if not is_even(y)]

    return ordered(ys, zs)
