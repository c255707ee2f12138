import CellScreen

/// In this module a role is what a piece of the screen means; what a person may do is `RecoveryDomain.Role`.
typealias Role = CellScreen.Role
