def increment_and_branch(data):
    branched = [delayed(next_number)(y) for y in [delayed(slowinc)(x) for x in data]]

    @delayed
    def as_list(results):
        return [*results]

    return as_list(branched)
