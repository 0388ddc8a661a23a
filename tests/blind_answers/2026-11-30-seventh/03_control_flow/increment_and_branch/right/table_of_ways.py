# a dictionary of ways in the task
def increment_and_branch(data):
    @delayed
    def onwards(y):
        return {0: half, 1: odd_process}[y % 2](y)

    @delayed
    def keep_order(numbered):
        return [value for _, value in sorted(numbered)]

    return keep_order([(n, onwards(delayed(slowinc)(x))) for n, x in enumerate(data)])
