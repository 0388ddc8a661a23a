def increment_and_branch(data):
    inc = delayed(slowinc)

    @delayed
    def decide(y):
        return odd_process(y) if y % 2 else half(y)

    @delayed
    def gather(*items):
        return [*items]

    return gather(*[decide(inc(x)) for x in data])
