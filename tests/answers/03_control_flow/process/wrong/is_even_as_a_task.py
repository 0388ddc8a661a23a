# caught by: process_graph
def process(data):
    @delayed
    def work(x, even):
        return half(x) if even else odd_process(x)

    return delayed(sum)([work(x, delayed(is_even)(x)) for x in data])
