# caught by: increment_and_branch_value
def increment_and_branch(data):
    found = {}

    def branch(position, y):
        found[position] = next_number(y)

    def collect(done):
        return [found[position] for position in sorted(found)]

    return delayed(collect)([delayed(branch)(i, delayed(slowinc)(x)) for i, x in enumerate(data)])
