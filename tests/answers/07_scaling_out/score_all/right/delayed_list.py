def score_all(client, function, table, values):
    remote = client.scatter(table)
    return delayed([delayed(function)(remote, x) for x in values]).compute()
