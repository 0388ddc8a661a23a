def increment_and_branch(data):
    @delayed
    def gather(*results):
        return results

    return gather(*(delayed(next_number)(delayed(slowinc)(x)) for x in data))
