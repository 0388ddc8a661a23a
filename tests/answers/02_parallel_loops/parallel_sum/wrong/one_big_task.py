# caught by: parallel_sum_is_parallel
def parallel_sum(data):
    @delayed
    def the_loop(values):
        return sum(slowinc(x) for x in values)

    return the_loop(data)
