INSERT INTO access.contract (firm, re_contractor, approval, approved_on, ends_on)
VALUES (:firm, :reContractor, :approval, :approvedOn, :endsOn)
RETURNING contract_id
