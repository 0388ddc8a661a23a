# caught by: process_value (own error)
def process(data):
    @delayed
    def work(x):
        return half(x[0])

    return delayed(sum)([work(x) for x in data])
