# caught by: process_calls
def process(data):
    @delayed
    def decide(x):
        return half(x) if x % 2 == 0 else odd_process(x)

    return delayed(sum)([decide(x) for x in data])
