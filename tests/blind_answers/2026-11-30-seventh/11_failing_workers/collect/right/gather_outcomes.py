# a call on the cluster that never fails, and tries by itself
def collect(client, function, data, tries):
    def outcome(x):
        for _ in range(tries):
            try:
                return True, function(x)
            except Exception:
                pass
        return False, None

    data = list(data)
    outcomes = client.gather(client.map(outcome, data, pure=False))
    good = {x: value for x, (fine, value) in zip(data, outcomes) if fine}
    return good, [x for x in data if x not in good]
