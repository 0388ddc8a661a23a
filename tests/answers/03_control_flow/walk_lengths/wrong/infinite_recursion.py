# caught by: walk_lengths_value (own error)
def walk_lengths(step, starts):
    def walk_length(n):
        return 1 + walk_length(n)

    return delayed(dict)({n: delayed(walk_length)(n) for n in starts})
