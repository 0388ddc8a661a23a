# a task with as many arguments as numbers
def increment_and_branch(data):
    @delayed
    def gather(*results):
        return [*results]

    return gather(*map(delayed(next_number), map(delayed(slowinc), data)))
